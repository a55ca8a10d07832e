import torch

for options in {}, {"set_to_none": False}:
    used = torch.tensor([2.0], requires_grad=True)
    unused = torch.tensor([3.0], requires_grad=True)
    optimizer = torch.optim.SGD([used, unused], lr=0.5)

    (used * 5).backward()
    logged = used.grad  # (1)!
    optimizer.zero_grad(**options)

    print(options)
    print("    used.grad  ", used.grad)
    print("    unused.grad", unused.grad)
    print("    logged     ", logged)
