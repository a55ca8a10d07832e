import torch
from torch.func import grad

seen = []
torch.vmap(lambda x: seen.append(x) or x)(torch.tensor([[2.0], [3.0]]))
for f in [torch.Tensor.split, torch.histc, grad(torch.sum)]:
    try:
        f(seen[0], 1)
    except RuntimeError as error:
        print(str(error).split(' at "')[0])
