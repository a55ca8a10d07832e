import warnings

import functorch

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        functorch.combine_state_for_ensemble([])
    except RuntimeError as error:
        print(error)
