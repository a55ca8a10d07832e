import torch

w = torch.tensor(2.0, requires_grad=True)
state = torch.tensor(1.0)
for _ in range(2):
    state = w * state
    try:
        (state**2).backward()
        print(state.item(), w.grad.item())
    except RuntimeError as error:
        print(str(error)[:49])
