/** A page of the help that is words: sections of sentences, each perhaps with a table under them. */
export interface TextPage {
  title: string;
  intro: string;
  sections: TextSection[];
}

export interface TextSection {
  title: string;
  says: string[];
  table?: { heading: string[]; rows: string[][] };
}
