import torch

w = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
y = w * 2 + b
error = y - 5
loss = error**2

for result in (y, error, loss):
    result.retain_grad()  # (1)!
loss.backward()

print("       value  .grad  grad_fn")
steps = {"loss": loss, "error": error, "y": y, "w": w, "b": b}
for name, t in steps.items():
    node = t.grad_fn and t.grad_fn.name()
    print(f"{name:7}{t.item():<7}{t.grad.item():<7}{node}")
