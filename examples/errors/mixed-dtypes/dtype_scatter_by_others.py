import torch

out = torch.zeros(2, 1)
index = torch.tensor([[1]])
source = torch.ones(1, 1, dtype=torch.bfloat16)
for call in (
    lambda: out.scatter(0, index, source),
    lambda: out.scatter_reduce(0, index, source, "sum"),
):
    try:
        call()
    except RuntimeError as error:
        print(error)
