import torch

w = torch.tensor(8.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5)
(w * 4).backward()
optimizer.step()
w.requires_grad_(False)  # (1)!
print("w", w.item(), " .grad", w.grad)

optimizer.step()
print("w", w.item(), " .grad", w.grad)

optimizer.zero_grad(set_to_none=False)
optimizer.step()
print("w", w.item(), " .grad", w.grad)

w.grad = None  # (2)!
optimizer.step()
print("w", w.item(), " .grad", w.grad)
