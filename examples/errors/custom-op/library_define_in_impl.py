import torch

library = torch.library.Library("impls", "IMPL")
try:
    library.define("double(Tensor x) -> Tensor")
except RuntimeError as error:
    print(str(error).split("  (Error occurred")[0])
