-- The compiled dataset. Written by finecli.ingest.build, read by finecli.store.
-- `n` ties a case to its row in the full-text index. Money is in units of its currency; `fine_eur` in euros.
-- Dates are ISO text at their own precision; `dated_first` and `dated_last` are the days that the date of the
-- decision can mean, or that of its publication where the former is not on record.

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE bodies (
  key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  short TEXT NOT NULL,
  country TEXT NOT NULL CHECK (length(country) = 2)
) WITHOUT ROWID;

CREATE TABLE cases (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('authority', 'court', 'cjeu')),
  name TEXT NOT NULL CHECK (name <> ''),
  title TEXT NOT NULL,
  url TEXT NOT NULL,
  body TEXT NOT NULL REFERENCES bodies (key),
  country TEXT NOT NULL CHECK (length(country) = 2),
  respondent TEXT,
  respondent_kind TEXT NOT NULL,
  case_number TEXT,
  number_key TEXT,
  ecli TEXT,
  decided TEXT CHECK (length(decided) IN (4, 7, 10)),
  published TEXT CHECK (length(published) IN (4, 7, 10)),
  dated_first TEXT CHECK (length(dated_first) = 10),
  dated_last TEXT CHECK (length(dated_last) = 10),
  updated TEXT,
  fine_amount REAL CHECK (fine_amount > 0),
  fine_currency TEXT CHECK (length(fine_currency) = 3),
  fine_eur REAL CHECK (fine_eur > 0),
  fine_upheld REAL CHECK (fine_upheld >= 0), -- what review left of it, where it was changed and that is known
  repeats INTEGER NOT NULL CHECK (repeats IN (0, 1)), -- whether the fine is that of a decision it reviewed
  proceeding TEXT,
  result TEXT,
  status TEXT NOT NULL CHECK (status IN ('final', 'proposed', 'interim')),
  standing TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('cookie', 'general')),
  sector TEXT NOT NULL,
  size TEXT CHECK (size IN ('large', 'medium', 'small')), -- of the respondent, as far as it can be told
  data_subjects INTEGER CHECK (data_subjects > 0),
  has TEXT NOT NULL, -- space-separated: digest fine appeal ecli turnover
  record BLOB NOT NULL, -- the whole case but its terms: JSON, compressed by zlib, which halves the file
  CHECK ((fine_amount IS NULL) = (fine_currency IS NULL)),
  CHECK (dated_first <= dated_last)
);
CREATE INDEX cases_dated ON cases (dated_last DESC);
CREATE INDEX cases_country ON cases (country);
CREATE INDEX cases_body ON cases (body);
CREATE INDEX cases_number ON cases (number_key) WHERE number_key IS NOT NULL;
CREATE INDEX cases_ecli ON cases (ecli) WHERE ecli IS NOT NULL;

-- The index terms of a case, space-separated, compressed like `record`: kept apart, since few ever ask for them.
CREATE TABLE terms (
  n INTEGER PRIMARY KEY REFERENCES cases (n),
  words BLOB NOT NULL
);

-- The words most particular to a case, space-separated, the most particular first.
CREATE TABLE keywords (
  n INTEGER PRIMARY KEY REFERENCES cases (n),
  words TEXT NOT NULL
);

CREATE TABLE provisions (
  n INTEGER NOT NULL REFERENCES cases (n),
  position INTEGER NOT NULL,
  law TEXT NOT NULL,
  country TEXT,
  article TEXT,
  paragraph TEXT,
  letter TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('gdpr', 'eprivacy', 'eu', 'national')),
  eprivacy INTEGER NOT NULL CHECK (eprivacy IN (0, 1)),
  label TEXT NOT NULL,
  heading TEXT, -- the article as it is printed, where that is not "Art. 5 GDPR": article and law
  PRIMARY KEY (n, position)
) WITHOUT ROWID;
CREATE INDEX provisions_law ON provisions (law, article);

-- Controlled words of a case, by vocabulary, with the languages and sources it has several of.
CREATE TABLE words (
  vocabulary TEXT NOT NULL,
  word TEXT NOT NULL,
  n INTEGER NOT NULL REFERENCES cases (n),
  PRIMARY KEY (vocabulary, word, n)
) WITHOUT ROWID;

CREATE TABLE relations (
  n INTEGER NOT NULL REFERENCES cases (n),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT,
  number TEXT,
  effect TEXT,
  other TEXT REFERENCES cases (id),
  PRIMARY KEY (n, position)
) WITHOUT ROWID;
CREATE INDEX relations_other ON relations (other) WHERE other IS NOT NULL;

-- The standings that cases had, in the order of time, and the days from which they had them, as far as known.
CREATE TABLE outcomes (
  n INTEGER NOT NULL REFERENCES cases (n),
  position INTEGER NOT NULL,
  standing TEXT NOT NULL,
  day TEXT CHECK (length(day) IN (4, 7, 10)),
  PRIMARY KEY (n, position)
) WITHOUT ROWID;

-- The organisations judged; `key` is the name without legal form, case, accents and punctuation, `company` the
-- key of the spelling that the company is listed under, `group_key` its group of `finecli.vocabulary.groups`.
CREATE TABLE respondents (
  n INTEGER NOT NULL REFERENCES cases (n),
  key TEXT NOT NULL CHECK (key <> ''),
  name TEXT NOT NULL,
  company TEXT NOT NULL CHECK (company <> ''),
  group_key TEXT,
  PRIMARY KEY (n, key)
) WITHOUT ROWID;
CREATE INDEX respondents_company ON respondents (company);
CREATE INDEX respondents_group ON respondents (group_key) WHERE group_key IS NOT NULL;

-- The cases most like each, the most like first; `score` is their likeness in thousandths.
CREATE TABLE neighbours (
  n INTEGER NOT NULL REFERENCES cases (n),
  position INTEGER NOT NULL,
  other INTEGER NOT NULL REFERENCES cases (n) CHECK (other <> n),
  score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 1000),
  PRIMARY KEY (n, position)
) WITHOUT ROWID;

-- How high fines lie by each fact: what it does to the decimal logarithm of a fine in euros, by scope; without a
-- value, what a part does on average. See finecli.risk.levels.
CREATE TABLE levels (
  scope TEXT NOT NULL CHECK (scope IN ('cookie', 'general')),
  part TEXT NOT NULL,
  value TEXT NOT NULL,
  level REAL NOT NULL,
  PRIMARY KEY (scope, part, value)
) WITHOUT ROWID;

-- Ids that were merged into another case and still resolve to it.
CREATE TABLE aliases (
  alias TEXT PRIMARY KEY,
  id TEXT NOT NULL REFERENCES cases (id)
) WITHOUT ROWID;

-- Contentless: the texts stand in `record` and `terms`.
CREATE VIRTUAL TABLE texts USING fts5 (
  name, respondent, title, body, laws, topics, digest, terms,
  content = '', tokenize = 'porter unicode61 remove_diacritics 2'
);
