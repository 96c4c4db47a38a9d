/** Answers kept; where more are asked for, all are forgotten. */
const LIMIT = 2_000;

/**
 * Answers a question asked before with what it was answered then: each letter typed asks most of what the one before it did.
 * @param keyOf tells questions apart
 */
export function remembered<Question, Answer extends string | object>(
  keyOf: (question: Question) => string,
  ask: (question: Question) => Answer,
): (question: Question) => Answer {
  const answers = new Map<string, Answer>();
  return (question) => {
    const key = keyOf(question);
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= LIMIT) answers.clear();
    const answer = ask(question);
    answers.set(key, answer);
    return answer;
  };
}
