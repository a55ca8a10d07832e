import torch

x = torch.ones(2, requires_grad=True)

for code in (
    "x.sum().backward()",
    "x[:1].backward()",
    "x[:1].view(1, 1).backward()",
    "x.backward()",
    "x[:0].backward()",
    "(1j * x[0]).backward()",
    "x.backward(torch.ones(2, 1))",
    "x[:1].backward(torch.tensor(1.0))",
    "x[:1].backward(1.0)",
):
    try:
        eval(code)
        print(f"{code:33} ok")
    except (RuntimeError, TypeError) as error:
        print(f"{code:33} {error}")
