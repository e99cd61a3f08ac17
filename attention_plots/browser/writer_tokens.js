// Text to tokens and back, as examples/mini_gpt/tokenizer.py does it: byte pairs, with bytes where the alphabet has them.

const BYTE = 0xdc00; // byte b from 128 on is spelt as this + b, half of a pair that no text holds
const spelt = (piece) => Array.from(new TextEncoder().encode(piece), (b) => String.fromCharCode(b < 128 ? b : BYTE + b));
const isByte = (code) => code >= BYTE + 128 && code < BYTE + 256;

export class Tokenizer {
  /** `words`: the pattern that cuts a text, in JavaScript's spelling. */
  constructor({ alphabet, merges, words }) {
    this.tokens = [...alphabet, ...merges.map(([left, right]) => left + right)];
    this.ids = new Map(this.tokens.map((token, i) => [token, i]));
    this.letters = new Set(alphabet);
    this.rank = new Map(merges.map(([left, right], i) => [`${left}\0${right}`, i]));
    this.words = new RegExp(words, "gu");
    this.spellsAll = Array.from({ length: 255 }, (_, b) => b + 1).every((b) => this.letters.has(String.fromCharCode(b < 128 ? b : BYTE + b)));
  }

  /** The characters of `text` that no token spells, each once, in the text's order. */
  unknown(text) {
    if (this.spellsAll) return [];
    return [...new Set(text)].filter((letter) => !this.letters.has(letter));
  }

  /** `text` as token ids; characters that are `unknown` have to be left out before. */
  encode(text) {
    const plain = text.replaceAll("\0", "\ufffd");
    return ((plain.toWellFormed ? plain.toWellFormed() : plain).match(this.words) || []).flatMap((word) => this.encodeWord(word));
  }

  encodeWord(word) {
    let pieces = [...word].flatMap((letter) => (this.letters.has(letter) ? [letter] : spelt(letter)));
    for (;;) {
      let [best, pair] = [Infinity, -1];
      for (let i = 0; i + 1 < pieces.length; i++) {
        const rank = this.rank.get(`${pieces[i]}\0${pieces[i + 1]}`);
        if (rank < best) [best, pair] = [rank, i];
      }
      if (pair < 0) return pieces.map((piece) => this.ids.get(piece));
      const [left, right] = [pieces[pair], pieces[pair + 1]];
      const joined = [];
      for (let i = 0; i < pieces.length; i++) {
        if (pieces[i] === left && pieces[i + 1] === right) {
          joined.push(left + right);
          i++;
        } else joined.push(pieces[i]);
      }
      pieces = joined;
    }
  }

  /** The text of token ids; bytes that make no character become U+FFFD. */
  decode(ids) {
    const text = ids.map((i) => this.tokens[i]).join("");
    if (!this.spellsAll) return text;
    const encoder = new TextEncoder();
    const bytes = [...text].flatMap((letter) => {
      const code = letter.codePointAt(0);
      return isByte(code) ? [code - BYTE] : [...encoder.encode(letter)];
    });
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }

  /** One token as it is shown by itself: spaces and ends of lines can be seen. */
  shown(id) {
    return [...this.tokens[id]].map((letter) => {
      const code = letter.codePointAt(0);
      if (isByte(code)) return `‹${(code - BYTE).toString(16)}›`;
      return { " ": "␣", "\n": "↵", "\t": "⇥" }[letter] || letter;
    }).join("");
  }
}
