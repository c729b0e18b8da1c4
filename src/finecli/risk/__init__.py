"""What a decision could cost, in three answers that are kept apart, each with its working.

`ceiling` is what the law allows at most, `guidelines` where the authorities' guidelines begin to calculate.
Neither predicts a fine, and nothing here is advice.
"""
