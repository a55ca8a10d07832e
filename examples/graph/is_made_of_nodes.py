import torch

x = torch.tensor([1.0, 2.0])
w = torch.tensor([3.0, 4.0], requires_grad=True)
b = torch.tensor([5.0, 6.0], requires_grad=True)


def show(node, indent=""):
    if node is None:  # (1)!
        print(indent + "None")
    elif hasattr(node, "variable"):  # (2)!
        print(indent + type(node).__name__, node.variable.tolist())
    else:
        print(indent + type(node).__name__)
        for below, _ in node.next_functions:
            show(below, indent + "    ")


show((w * x + b).sum().grad_fn)
print()
show(torch.nn.functional.cross_entropy(w, torch.tensor(0)).grad_fn)  # (3)!
