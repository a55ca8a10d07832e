import torch


def step(w, first):
    w.grad = torch.ones(2)
    torch.optim.SGD([w], lr=0.5).step()


def through_the_view(w, first):
    with torch.no_grad():
        first *= 5


for write in step, through_the_view:
    w = torch.tensor([2.0, 3.0], requires_grad=True)
    with torch.no_grad():
        first = w[:1]
    write(w, first)
    try:
        first.sum()
    except RuntimeError as error:
        print(write.__name__, first.tolist(), str(error).split(" or ")[0])
