import torch
from torch.nn.utils import clip_grad_norm_

Adam = torch.optim.Adam
cases = {
    "zero_()": lambda x: x.grad.zero_(),
    "zero_grad": lambda x: Adam([x]).zero_grad(set_to_none=False),
    "clip_grad_norm_": lambda x: clip_grad_norm_([x], 1.0),
    "Adam, fused": lambda x: Adam([x], fused=True).step(),
    "copy_()": lambda x: x.grad.copy_(torch.ones(2)),
    "grad[0] =": lambda x: x.grad.__setitem__(0, 1.0),
}
for name, write in cases.items():
    x = torch.tensor([2.0, 3.0], requires_grad=True)
    torch.sgn(x).sum().backward()
    try:
        write(x)
    except RuntimeError as error:
        print(f"{name:16}", str(error)[:52])
