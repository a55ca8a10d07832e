import re

import torch

cases = """
y.detach().sum().backward() | y.sum().backward()
y.backward() | y.sum().backward()
l1.backward(); l2.backward() | (l1 + l2).backward()
y += 1; l1.backward() | y = y + 1; l1.backward()
x += 1 | with torch.no_grad(): x += 1
y.numpy() | y.detach().numpy()
"""
for code in re.split(r" \| |\n", cases.strip()):
    x = torch.tensor([0.0, 0.0], requires_grad=True)
    y = x.exp()
    l1, l2 = y.sum(), y.prod()
    try:
        exec(code)
        grad = [] if x.grad is None else x.grad.tolist()
        print("+", code, *grad)
    except RuntimeError as error:
        core = re.split(r" \(|: \[|\. |\.$", str(error))[0]
        print(f"- {code}\n  {core}")
