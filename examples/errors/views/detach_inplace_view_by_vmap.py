import warnings

import torch

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        torch.vmap(lambda x: torch.tensor(x))(torch.tensor([2.0, 3.0]))
    except RuntimeError as error:
        print(str(error).split(". ")[0])
