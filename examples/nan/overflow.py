import torch

F = torch.nn.functional

for value, code in [
    ([200, 0], "x.exp() / x.exp().sum()"),
    ([200, 0], "x.softmax(0)"),
    ([200, 0], "x.exp().sum().log()"),
    ([200, 0], "x.logsumexp(0)"),
    ([200, 0], "x.softmax(0).log()[1]"),
    ([200, 0], "x.log_softmax(0)[1]"),
    ([200, 0], "x.softmax(0) * x.softmax(0).log()"),
    ([200, 0], "x.softmax(0) * x.log_softmax(0)"),
    ([200], "(1 + x.exp()).log()"),
    ([200], "F.softplus(x)"),
    ([-200], "x.sigmoid().log()"),
    ([-200], "F.logsigmoid(x)"),
]:
    x = torch.tensor(value, dtype=torch.float32, requires_grad=True)
    y = eval(code).sum()
    y.backward()
    print(f"{code:34}{y.item():<8}", [g + 0.0 for g in x.grad.tolist()])
