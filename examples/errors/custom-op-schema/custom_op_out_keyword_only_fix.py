import torch

torch.library.define(
    "outkey::double",
    "(Tensor x, *, Tensor(a!) out) -> Tensor(a!)",
    tags=torch.Tag.out,
)


@torch.library.impl("outkey::double", "cpu")
def double(x, *, out):
    return torch.mul(x, 2, out=out)


out = torch.empty(())
torch.ops.outkey.double(torch.tensor(3.0), out=out)
print(out.item())
