"""Counts, sums and quantiles of fines, so that every figure says what went into it.

What a fine counts as:

- *proposed* (a fine that was only proposed to a court or announced): apart and in no sum, unless asked for;
- *annulled* (the decision fell on review, or all of its fine did): apart and in no sum;
- *restated* (the decision that reviewed another carries its fine once more): apart, since it counts there;
  where the earlier fine was annulled, the later one is a fine of its own and counts;
- *changed* on review (reduced, increased, partly annulled): at the amount that review left, where that is on
  record; else as imposed, and counted as `as_imposed`;
- *unconverted* (no euro rate of its currency and day): apart and in no sum of euros;
- *undated* (only where euros of one year are asked for): its year, or an index of its year, is not known;
- every other fine: as imposed. What was paid after a discount for early payment makes no difference.

The first of these that fits is the one that counts. Quantiles interpolate linearly between the two nearest
values (type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50/4,
1996): what a spreadsheet, R and NumPy answer by default.
"""

from finecli.figures.counting import Counted, Counting
from finecli.figures.measures import (
    FEW,
    Figures,
    Original,
    figures_of,
    quantile,
)
from finecli.figures.past import Past, as_of
from finecli.figures.questions import Answer, Question, answer
from finecli.figures.tables import FIGURES, Shape, Table, tabulate

__all__ = [
    "FEW",
    "FIGURES",
    "Answer",
    "Counted",
    "Counting",
    "Figures",
    "Original",
    "Past",
    "Question",
    "Shape",
    "Table",
    "answer",
    "as_of",
    "figures_of",
    "quantile",
    "tabulate",
]
