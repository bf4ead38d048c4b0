import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { inProject } from '../setup/project.mjs';

/**
 * Lines and letters told again of each failure: what was expected and what came, and not all that a page held.
 * The whole stands where it happened.
 */
const LINES = 12;
const LETTERS = 1_200;

/**
 * @param {string} name
 * @param {readonly (string | undefined)[]} messages
 */
const told = (name, messages) => {
  const lines = stripVTControlCharacters(messages.join('\n')).trim().split('\n').slice(0, LINES);
  return [name, ...lines.map((line) => `    ${line}`)].join('\n').slice(0, LETTERS);
};

/**
 * What failed in a run of Vitest: each test with its file and the beginning of its reason, and each file that could not
 * be read at all.
 * @param {{ testResults: readonly { name: string, status: string, message?: string, assertionResults: readonly { fullName: string, status: string, failureMessages?: readonly string[] | null }[] }[] }} report
 * @returns {string[]}
 */
export const failuresVitest = ({ testResults }) =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(inProject(), name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [told(file, [message])];
    return failed.map(({ fullName, failureMessages }) => told(`${file} › ${fullName}`, failureMessages ?? []));
  });

/**
 * @typedef {{ title: string, ok: boolean, file: string, line: number, tests: readonly { status: string, results: readonly { errors: readonly { message?: string }[] }[] }[] }} Spec
 * @typedef {{ specs?: readonly Spec[], suites?: readonly Suite[] }} Suite
 */

/** @param {Suite} suite @returns {Spec[]} */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/**
 * What failed in a run of Playwright, flaky tests among them, and what failed outside of tests.
 * @param {{ suites: readonly Suite[], errors?: readonly { message?: string }[] }} report
 * @returns {string[]}
 */
export const failuresPlaywright = ({ suites, errors = [] }) => [
  ...specsOf({ suites })
    .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'))
    .map(({ file, line, title, tests }) =>
      told(
        `${file}:${line} › ${title}`,
        tests.flatMap(({ results }) => results.flatMap((result) => result.errors.map(({ message }) => message))),
      ),
    ),
  ...errors.map(({ message }) => told('outside of tests', [message])),
];
