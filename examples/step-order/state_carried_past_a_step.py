import torch

for detaches in False, True:
    w = torch.tensor(2.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.125)
    state = torch.tensor(1.0)
    print("state.detach()" if detaches else "retain_graph=True")
    for batch in range(4):
        if detaches:
            state = state.detach()
        state = state * w
        optimizer.zero_grad()
        try:
            state.backward(retain_graph=not detaches)
        except RuntimeError as error:
            print("   ", batch, str(error).split(":")[0])
            break
        optimizer.step()
        print("   ", batch, w.item())
