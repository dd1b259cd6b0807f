import * as assert from 'node:assert/strict';
import { lemma } from '../../../src/core/text/lemma';
import { tagSentence } from '../../../src/core/text/tagger';
import { tokenize } from '../../../src/core/text/tokens';

const tags = (text: string): string =>
  tagSentence(tokenize(text))
    .map(({ text: word, tag }) => `${word}/${tag}`)
    .join(' ');

suite('parts of speech', () => {
  test('plain newswire', () => {
    assert.equal(
      tags('The minister said on Monday that 12 ships had left the port.'),
      'The/DT minister/NN said/VBD on/IN Monday/NNP that/IN 12/CD ships/NNS had/VBD left/VBN the/DT port/NN ./.',
    );
  });

  test('a sentence has a verb', () => {
    assert.match(tags('A ban applies to all ships.'), /applies\/VBZ/);
    assert.match(tags('The driver, 45, escaped unhurt.'), /escaped\/VBD/);
    assert.match(tags('The ferry sank in a storm.'), /sank\/VBD/);
    assert.match(tags('Thieves stole a painting from the museum.'), /stole\/VBD/);
    assert.match(tags('The Nasdaq rose by 11.81%.'), /rose\/VBD/);
    assert.match(tags('The merchant vessel retaliated with small arms onboard.'), /retaliated\/VBD/);
    assert.match(tags('A curfew applies in the old town from nine.'), /applies\/VBZ/);
    assert.match(tags('A seat cost $250,000.'), /cost\/VBD/);
    assert.match(tags('No civilian died.'), /died\/VBD/);
    assert.match(tags('A sale remained possible, the person said.'), /remained\/VBD/);
    assert.match(tags('There’s no way to tell without seeing the returns.'), /’s\/VBZ/);
  });

  test('no verb stands right in front of another one, nor does "there" or an age', () => {
    assert.match(tags('The surveillance cameras on the car deck had been working.'), /cameras\/NNS/);
    assert.match(tags('A battery works will be built in the north.'), /works\/NNS? will\/MD/);
    assert.match(tags('Lorry drivers blocked the port on Thursday.'), /drivers\/NNS blocked\/VBD/);
    assert.match(tags('Doctors there fought for his life in vain.'), /there\/RB fought\/VBD/);
    assert.match(tags('The suspects, aged 29 and 34, were arrested.'), /aged\/VBN/);
    assert.match(tags('The man who leads has no office.'), /leads\/VBZ has\/VBZ/);
  });

  test('what never is a verb is none, and a past form is no participle', () => {
    assert.match(tags('The relatives of the climbers always need help.'), /relatives\/NNS/);
    assert.match(tags('The relatives of the climbers always need help.'), /climbers\/NNS always\/RB/);
    assert.match(tags('Health products sold at the airport will not be taxed.'), /products\/NNS/);
    assert.match(tags('The boats managed to escape, while imports increased by 12 percent.'), /managed\/VBD/);
    assert.match(tags('The prices they paid for the goods rose by a tenth.'), /rose\/VBD/);
    assert.match(tags('The bank doesn’t own the tower.'), /n’t\/RB/);
    assert.match(tags('She considers the offer.'), /considers\/VBZ/);
    assert.match(tags('The fine is low, he said, and it panics nobody.'), /panics\/VBZ/);
  });

  test('no word is taken for a preposition, conjunction or ending that is none', () => {
    assert.match(tags('The hurricane cost four people their lives.'), /cost\/VBD/);
    assert.match(tags('Harbour City beat Redfern United in the final.'), /beat\/VBD/);
    assert.match(tags('This law robs every worker of 130 euros a month.'), /robs\/VBZ/);
    assert.match(tags('The cyclone tore through the eastern province overnight.'), /tore\/VBD/);
  });

  test('behind “has” and an adverb, what ends like a participle is one', () => {
    assert.match(tags('The United States has not yet congratulated anyone.'), /congratulated\/VBN/);
    assert.match(tags('The country has very limited means.'), /limited\/JJ/);
  });

  test('a statement has a verb, whatever hangs on it', () => {
    const talks = tags(
      'Jovan Terzic and Ana Bordeanu negotiated for nine hours in Palais Coburg, where the bar was shut.',
    );
    assert.match(talks, /negotiated\/VBD/);
    assert.match(tags('New Horizon stood by its deputy and would not expel him.'), /stood\/VBD/);
    assert.match(tags('Analysts at Norse Bank see annual savings of 50 million euros at best.'), /see\/VBP/);
    assert.match(tags('This caught us by surprise.'), /caught\/VBD/);
    assert.match(tags('The war of 1992 to 1994 cost some 16,000 lives.'), /cost\/VBD/);
  });

  test('quotation marks are tagged as marks', () => {
    assert.equal(tags('“No,” she said.'), "“/`` No/DT ,/, ”/'' she/PRP said/VBD ./.");
  });
});

suite('dictionary forms', () => {
  test('verbs and nouns', () => {
    assert.deepEqual(
      [
        lemma('went', 'VBD'),
        lemma('written', 'VBN'),
        lemma('signed', 'VBN'),
        lemma('denies', 'VBZ'),
        lemma('countries', 'NNS'),
        lemma('men', 'NNS'),
      ],
      ['go', 'write', 'sign', 'deny', 'country', 'man'],
    );
  });

  test('a verb has one base form, whichever of its forms is read', () => {
    for (const verb of 'decline combine examine determine plan ban fine postpone extradite shame commute axe mull'.split(
      ' ',
    )) {
      const past = verb.endsWith('e') ? `${verb}d` : /[^aeiou][aeiou]n$/.test(verb) ? `${verb}ned` : `${verb}ed`;
      for (const tag of ['VBD', 'VBN']) assert.equal(lemma(past, tag), verb, `${past} as ${tag}`);
    }
    assert.equal(lemma('vying', 'VBG'), 'vie');
    assert.equal(lemma('axing', 'VBG'), 'axe');
  });

  test('names of object methods are words like others', () => {
    for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      assert.equal(lemma(word, 'VBD'), word);
  });
});
