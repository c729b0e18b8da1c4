"""English words that carry grammar, not a subject: neither indexed nor looked for.

One list for both sides: a word left out of the index terms must be left out of a query as well, or
"right to be forgotten" would find nothing. Words of the law ("may", "must", "not") are function words
too; nobody searches decisions by them.
"""

STOP_WORDS = frozenset(
    (
        "a an the this that these those such some any each every either neither both all no none "
        "another other others own same few more most much many less least several "
        "i me my mine we us our ours you your yours he him his she her hers it its they them their theirs "
        "myself ourselves yourself himself herself itself themselves one ones "
        "who whom whose which what whatever whichever whoever when whenever where wherever why how "
        "of in on at by to for from with without within into onto upon about above below under over "
        "between among amongst through throughout during before after since until till against towards "
        "toward across along around behind beside besides beyond despite except per via off out up down "
        "and or but nor so yet if then else than as because while whereas although though unless whether "
        "hence thus therefore thereby therein thereof thereto hereby herein however moreover furthermore "
        "nevertheless nonetheless otherwise accordingly consequently "
        "am is are was were be been being have has had having do does did doing done "
        "can could may might must shall should will would ought cannot "
        "not only also too very quite rather just even still already again further once twice ever never "
        "always often sometimes here there now almost alone away back else instead maybe perhaps "
        "first firstly second secondly third thirdly finally lastly last next "
        "re ve ll don didn doesn isn wasn aren weren hasn haven hadn couldn wouldn shouldn won mustn "
        "ie eg etc inter alia ibid mr mrs ms"
    ).split()
)
