import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)


def anomaly():
    with torch.autograd.detect_anomaly():
        return w**3


def scaler():
    return torch.amp.GradScaler("cpu")


def zero():
    optimizer.zero_grad()


for f in anomaly, scaler, zero:
    try:
        torch.compile(f, backend="aot_eager", fullgraph=True)()
    except torch._dynamo.exc.Unsupported as error:
        print(str(error).splitlines()[1])
