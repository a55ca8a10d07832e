import torch


def train(detaches=False, retains=False):
    w = torch.tensor(2.0, requires_grad=True)
    state = torch.tensor(1.0)
    for _ in range(4):
        if detaches:
            state = state.detach()  # (1)!
        state = state * w
        state.register_hook(lambda grad: print(" *", end=""))  # (2)!
        state.backward(retain_graph=retains)
        print(" |", end="")


print("retain_graph=True:", end="")
train(retains=True)
print("\nstate.detach():   ", end="")
train(detaches=True)
print("\ntrain():          ", end="")
try:
    train()
except RuntimeError as error:
    print("", str(error).split(" (")[0])
