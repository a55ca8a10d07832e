import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
shared = w.detach().numpy()
own = w.detach().numpy().copy()
forced = w.numpy(force=True)

shared[0] = 7.0
print(w.tolist(), own.tolist(), forced.tolist())
