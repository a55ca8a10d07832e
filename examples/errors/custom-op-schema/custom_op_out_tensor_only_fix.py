import torch

torch.library.define(
    "outs::both",
    "(Tensor x, *, Tensor(a!) two, Tensor(b!) three)"
    " -> (Tensor(a!), Tensor(b!))",
    tags=torch.Tag.out,
)


@torch.library.impl("outs::both", "cpu")
def both(x, *, two, three):
    return torch.mul(x, 2, out=two), torch.mul(x, 3, out=three)


two, three = torch.empty(()), torch.empty(())
torch.ops.outs.both(torch.tensor(5.0), two=two, three=three)
print(two.item(), three.item())
