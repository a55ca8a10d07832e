import warnings

import torch

torch.set_warn_always(True)  # (1)!
for source in [
    "h.grad",
    "torch.tensor(x)",
    "float(loss)",
    "torch.nn.functional.mse_loss(x, x[:, None])",
    "loss.backward(create_graph=True)",
    "torch.autograd.detect_anomaly()",
    "torch.autograd.set_detect_anomaly(True); (x * 0).sqrt().sum().backward()",
]:
    x = torch.tensor([2.0, 3.0], requires_grad=True)
    h = x * x
    loss = h.sum()
    print(source)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            exec(source)
        except RuntimeError as error:
            print("    RuntimeError:", error)
    for warning in caught:
        name, text = warning.category.__name__, str(warning.message)
        print(f"    {name}:", text.split(". ")[0].splitlines()[0])
