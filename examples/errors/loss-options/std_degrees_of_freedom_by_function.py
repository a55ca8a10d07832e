import warnings

import torch

x = torch.tensor([[5.0]])
functions = {
    "std": lambda: x.std(),
    "std(1)": lambda: x.expand(3, 1).std(1),
    "var": lambda: x.var(),
    "std_mean": lambda: torch.std_mean(x),
    "var_mean": lambda: torch.var_mean(x),
    "cov": lambda: torch.cov(x),
    "corrcoef": lambda: torch.corrcoef(x),
}
for name, function in functions.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        function()
    print(f"{name:9}", str(caught[0].message)[:64])
