import torch

w = torch.tensor(2.0, requires_grad=True)
buffer = torch.ones(4)
steps = [torch.tensor(1.0)]
for t in range(1, 4):
    buffer[t] = buffer[t - 1] * w  # (1)!
    steps.append(steps[-1] * w)
try:
    buffer.sum().backward()
except RuntimeError as error:
    print(str(error).split(": ")[1].split(" Hint")[0])

torch.stack(steps).sum().backward()
print(buffer.tolist(), w.grad.item())
