import torch
import torch.nn.functional as F
from torch.func import jacfwd, jacrev


def f(x):
    return F.dropout(x.sum().expand(64), p=0.5)


x = torch.tensor([2.0, 3.0])
for randomness in ["same", "different"]:
    one, other = jacfwd(f, randomness=randomness)(x).unbind(1)
    print(f"{randomness:10}", torch.equal(one, other))
hessian = jacfwd(jacrev(lambda x: f(x).sum()), randomness="same")
print(hessian(x).tolist())
