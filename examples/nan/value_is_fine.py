import torch

for code in ["(x * x).sum().sqrt()", "torch.linalg.vector_norm(x)"]:
    for value in [[0.0, 5.0], [0.0, 0.0]]:
        x = torch.tensor(value, requires_grad=True)
        y = eval(code)
        y.backward()
        print(f"{code:28}", value, y.item(), x.grad.tolist())
