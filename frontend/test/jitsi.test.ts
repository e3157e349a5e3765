import assert from 'node:assert/strict';
import { test } from 'node:test';
import { host, roomUrl, stateOf } from '../src/lib/jitsi';

test("Jitsi's errors become states", () => {
  const state = (name: string, more = {}) => stateOf({ name, ...more })?.state;
  assert.equal(state('connection.passwordRequired', { message: 'token required' }), 'TOKEN_NEEDED');
  assert.equal(state('conference.connectionError.membersOnly'), 'LOBBY');
  assert.equal(state('conference.connectionError.notAllowed', { params: ['general', 'Room and token mismatched'] }), 'FAILED');
  assert.equal(state('conference.reservationError', { params: ['403', 'Начало в 18:00'] }), 'NOT_YET');
  assert.equal(state('conference.reservationError', { params: ['503', ''] }), 'FAILED');
  assert.equal(state('conference.max_users'), 'FULL');
  assert.equal(state('conference.destroyed'), 'ENDED');
  assert.equal(state('connection.otherError', { isFatal: true }), 'RECONNECTING');
  assert.equal(state('gum.not_found'), undefined);
  assert.equal(stateOf({ name: 'conference.reservationError', params: ['403', 'Начало в 18:00'] })?.reason, 'Начало в 18:00');
});

test('a domain is a host and nothing else', () => {
  assert.equal(host('Meet.Example.org'), 'meet.example.org');
  assert.equal(host('meet.example.org:8443'), 'meet.example.org:8443');
  for (const bad of ['', 'https://x', 'x/y', 'x?y', '@x', 'x#y', 'a b', '-x']) assert.equal(host(bad), null, bad);
});

test("the link carries the room's name and pass safely", () => {
  assert.equal(roomUrl('m.example', 'Клуб 1', 'a+b'), 'https://m.example/%D0%9A%D0%BB%D1%83%D0%B1%201?jwt=a%2Bb');
  assert.equal(roomUrl('evil/..', 'r'), null);
});
