import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
view = w.detach()
copy = w.detach().clone()
view[0] = 10.0

print("w   ", w.tolist(), "version", w._version)
print("view", view.tolist(), "version", view._version)
print("copy", copy.tolist(), " version", copy._version)
