import * as assert from 'node:assert/strict';
import {
  countries,
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  countryOfMetonym,
  spellingsOf,
} from '../../../../src/core/extract/entities/countries';
import { acronymsOf, asAcronym, organisationKey } from '../../../../src/core/extract/entities/organisationKey';
import { placeKey } from '../../../../src/core/extract/entities/placeKey';

suite('countries', () => {
  test('names, capitals, demonyms and seats lead to the code', () => {
    assert.equal(countryNamed('the Netherlands'), 'NL');
    assert.equal(countryNamed('Holland'), 'NL');
    assert.equal(countryNamed('U.K.'), 'GB');
    assert.equal(countryOfCapital('Lima'), 'PE');
    assert.equal(countryOfDemonym('Kenyans'), 'KE');
    assert.equal(countryOfDemonym('Swiss'), 'CH');
    assert.equal(countryOfMetonym('the Pentagon'), 'US');
    assert.equal(countryNamed('Atlantis'), undefined);
  });

  test('every country has a code of two letters and a name of its own', () => {
    assert.ok(countries().length > 190);
    for (const { code, names } of countries()) {
      assert.match(code, /^[A-Z]{2}$/);
      assert.ok(names.length > 0);
    }
  });

  test('spellings of one place have one key, other places another', () => {
    assert.ok(spellingsOf('Bombay').includes('mumbai'));
    assert.equal(placeKey('Bombay'), placeKey('Mumbai'));
    assert.equal(placeKey('the US'), placeKey('United States'));
    assert.notEqual(placeKey('Mumbai'), placeKey('Chennai'));
  });
});

suite('keys of organisations', () => {
  test('wordings of one name have one key', () => {
    assert.equal(organisationKey('Kenyan Ministry of Foreign Affairs'), organisationKey('Kenyan Foreign Ministry'));
    assert.equal(organisationKey('The Baltic Shipping Co.'), organisationKey('Baltic Shipping'));
    assert.notEqual(organisationKey('Kenyan Foreign Ministry'), organisationKey('Ugandan Foreign Ministry'));
    assert.notEqual(organisationKey('Ministry of Defence'), organisationKey('Ministry of Justice'));
  });

  test('acronyms are the initials, with or without small words', () => {
    assert.deepEqual(acronymsOf('Bank of Baltic Trade'), ['BBT', 'BOBT']);
    assert.equal(asAcronym('B.B.T.'), 'BBT');
    assert.equal(asAcronym('Bank'), undefined);
    assert.equal(asAcronym('A'), undefined);
  });
});
