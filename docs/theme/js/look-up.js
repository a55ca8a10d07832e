// Finds the entries of the error dictionary whose messages stand in a text. Only letters count: not line breaks, colours,
// frames, quotation marks, numbers, Chinese. A message is known by its pieces, all runs of six letters in its fixed parts.
// A table says which messages have a piece of the text. No pattern is tried, so none can take long.
const LENGTH = 6; // 26 ** 6 is below 2 ** 31: a piece is one small integer
const HIGHEST = 26 ** (LENGTH - 1);
const NOISE = /\x1b\[[0-9;?]*[A-Za-z]|\[[0-9;]+m|\\[nrt]/g; // colours of a terminal, with and without their first character; \n
const SLACK = 200; // letters that names, types and shapes may take between the fixed parts
const EQUAL = 0.02; // between two scores, no difference
const OLDER = 0.5; // of its score an older wording keeps: it gives way to what is said today
const FEW = 2; // entries that share a piece, which then says whose it is

// The letters of a text as numbers from 0 to 25, and where in the text each stands.
function letters(text) {
  const codes = [];
  const places = [];
  const clean = text.replace(NOISE, (noise) => " ".repeat(noise.length));
  for (let place = 0; place < clean.length; place++) {
    const code = (clean.charCodeAt(place) | 32) - 97; // | 32: in lower case
    if (code >= 0 && code < 26) {
      codes.push(code);
      places.push(place);
    }
  }
  return { codes, places };
}

// Each run of LENGTH letters as a number.
function pieces(codes) {
  const found = new Int32Array(Math.max(0, codes.length - LENGTH + 1));
  let piece = 0;
  codes.forEach((code, at) => {
    piece = (piece % HIGHEST) * 26 + code;
    if (at >= LENGTH - 1) found[at - LENGTH + 1] = piece;
  });
  return found;
}

export class LookUp {
  // entries: for each the wordings of its message, today's first; of each wording the fixed parts.
  constructor(entries) {
    this.wordings = entries.flatMap((wordings, number) =>
      wordings.map((parts, age) => {
        const codes = parts.map((part) => letters(part).codes);
        return {
          number,
          share: age ? OLDER : 1,
          pieces: new Set(codes.flatMap((part) => [...pieces(part)])),
          span: codes.flat().length + SLACK,
          weight: 0,
        };
      }),
    );
    this.table = new Map(); // piece -> places in the list of wordings
    this.wordings.forEach((wording, place) => {
      for (const piece of wording.pieces) {
        if (!this.table.has(piece)) this.table.set(piece, []);
        this.table.get(piece).push(place);
      }
    });
    // What few entries have says more.
    this.weights = new Map();
    this.own = new Set();
    for (const [piece, places] of this.table) {
      const { size } = new Set(places.map((place) => this.wordings[place].number));
      this.weights.set(piece, Math.log(1 + entries.length / size));
      if (size <= FEW) this.own.add(piece);
    }
    for (const wording of this.wordings) {
      for (const piece of wording.pieces) wording.weight += this.weights.get(piece);
      wording.general = ![...wording.pieces].some((piece) => this.own.has(piece));
    }
  }

  // The entries that the text fits, best first: their numbers, how well (0 to 1), and the ranges of the text that fit.
  find(text, most = 5) {
    const { codes, places } = letters(text);
    const read = pieces(codes);
    const hits = this.wordings.map(() => []);
    read.forEach((piece, at) => {
      for (const place of this.table.get(piece) ?? []) hits[place].push(at);
    });
    const found = [];
    hits.forEach((ats, place) => {
      if (ats.length < 3) return;
      const { number, share, weight, general } = this.wordings[place];
      const match = this.#best(this.wordings[place], ats, read);
      const covered = match.weight / weight;
      const typed = match.count / read.length; // how much of the text this is: a reader may type a few words only
      // "object has no attribute" is most of several messages: that alone is none of them.
      const own = general || match.ats.some((at) => this.own.has(read[at]));
      if (match.run >= 24 || (covered > 0.6 && own) || (typed > 0.6 && match.count >= 4)) {
        found.push({ number, score: share * match.weight * covered, covered, match });
      }
    });
    found.sort((one, other) => other.score - one.score);
    const best = found[0]?.score;
    // Of those that fit as well as the best, the most compact comes first.
    const equal = found.filter(({ score }) => score > best * (1 - EQUAL)).sort((one, other) => width(one) - width(other));
    const seen = new Set();
    return [...equal, ...found.slice(equal.length)]
      .filter(({ score, number }) => score > best / 4 && !seen.has(number) && seen.add(number))
      .slice(0, most)
      .map(({ number, covered, match }) => ({ number, covered, ranges: ranges(match.ats, places) }));
  }

  // Of all stretches of the text that are as long as the message may be, the one with most of it.
  #best({ span }, ats, read) {
    const times = new Map();
    let [weight, first, best] = [0, 0, { weight: -1 }];
    ats.forEach((at, last) => {
      const piece = read[at];
      if (!times.get(piece)) weight += this.weights.get(piece);
      times.set(piece, (times.get(piece) ?? 0) + 1);
      for (; at - ats[first] > span; first++) {
        const gone = read[ats[first]];
        times.set(gone, times.get(gone) - 1);
        if (!times.get(gone)) weight -= this.weights.get(gone);
      }
      if (weight > best.weight + 1e-9) best = { weight, first, last };
    });
    const window = ats.slice(best.first, best.last + 1);
    let [run, longest] = [1, 1];
    for (let i = 1; i < window.length; i++) {
      run = window[i] === window[i - 1] + 1 ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return { weight: best.weight, count: new Set(window.map((at) => read[at])).size, run: longest + LENGTH - 1, ats: window };
  }
}

// How much of the text a match takes.
const width = ({ match: { ats } }) => ats.at(-1) - ats[0];

// The ranges of the text that the pieces at `ats` cover.
function ranges(ats, places) {
  const found = [];
  for (const at of ats) {
    const [from, to] = [places[at], places[at + LENGTH - 1] + 1];
    if (found.length && from <= found.at(-1)[1]) found.at(-1)[1] = to;
    else found.push([from, to]);
  }
  const long = found.filter(([from, to]) => to - from > 2 * LENGTH);
  return long.length ? long : found;
}
