import torch

out = torch.ones(256, 4, requires_grad=True) * 2
one = out[0].detach()
copy = out[0].detach().clone()

print("one ", one.nbytes, one.untyped_storage().nbytes())
print("copy", copy.nbytes, copy.untyped_storage().nbytes())
