import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
w.sum().backward()
optimizer.zero_grad()

for code in "w.grad.zero_()", "w.grad[0]", "w.grad.norm()", "-0.5 * w.grad":
    try:
        eval(code)
    except (AttributeError, TypeError) as error:
        print(f"{code:15}", error)
