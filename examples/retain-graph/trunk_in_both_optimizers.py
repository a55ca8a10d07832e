import torch

for held in "[head2]", "[head2, trunk]":
    trunk, head1, head2 = (
        torch.tensor(value, requires_grad=True) for value in (2.0, 3.0, 5.0)
    )
    optimizer = torch.optim.SGD([trunk, head1], lr=0.125)
    optimizer2 = torch.optim.SGD(eval(held), lr=0.125)

    h = trunk * 1.0
    (h * head1 + h * head2).backward()
    optimizer.step()
    optimizer2.step()
    print(f"{held:14}", trunk.item())
