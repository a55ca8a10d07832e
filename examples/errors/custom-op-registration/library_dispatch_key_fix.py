import torch

library = torch.library.Library("composites", "FRAGMENT")
library.define("double(Tensor x) -> Tensor")
library.impl("double", lambda x: 2 * x, "CompositeImplicitAutograd")
x = torch.tensor(3.0, requires_grad=True)
torch.ops.composites.double(x).backward()
print(x.grad.item())
print(torch.ops.composites.double(torch.empty(2, device="meta")).device)
