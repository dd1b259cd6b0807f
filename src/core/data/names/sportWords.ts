/**
 * Words that reports on sport are full of and other news is not: lower case. They tell that a town's name is likely to be its
 * team's. Own list.
 */
export const sportWords: ReadonlySet<string> = new Set(
  (
    'match matches goal goals scored scoring scorer scorers goalkeeper striker strikers midfielder defender winger coach coaches coached ' +
    'team teams teammate teammates season seasons league leagues cup championship championships champions champion ' +
    'tournament tournaments playoff playoffs semifinal semifinals semi-final semi-finals quarter-final quarter-finals quarterfinal quarterfinals fixture fixtures ' +
    'football footballer soccer cricket cricketer rugby tennis golf basketball baseball hockey handball volleyball athletics cycling boxing ' +
    'innings wicket wickets batsman batsmen bowler bowlers bowled lbw overs unbeaten stumps test-match runs ' +
    'homer homers inning pitcher pitched shutout batted rbi hitter hits outfielder shortstop catcher baseman bullpen mound ' +
    'quarterback touchdown touchdowns yards fumble linebacker receiver rebounds assists three-pointer dunk points ' +
    'halftime half-time kickoff kick-off minute penalty penalties header equaliser equalised equalizer offside referee substitute ' +
    'lap laps podium grid qualifying sprint relay hurdles medal medals medalist gold silver bronze olympic olympics ' +
    'birdie birdies bogey par putt fairway tee seed seeded unseeded set sets tiebreak serve deuce backhand forehand ' +
    'club clubs squad relegated relegation promotion derby stadium fans supporters captain skipper lineup ' +
    'defeat defeats defeated beat beaten thrashed win wins winner winners won lost loss losses draw drew draws victory victories ' +
    'knockout heavyweight welterweight middleweight title bout'
  ).split(' '),
);
