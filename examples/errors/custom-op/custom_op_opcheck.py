import torch

library = torch.library.Library("checked", "FRAGMENT")
library.define("double(Tensor x) -> Tensor")
library.impl("double", lambda x: 2 * x, "CPU")

x = torch.tensor([3.0], requires_grad=True)
try:
    torch.library.opcheck(
        torch.ops.checked.double.default,
        (x,),
        test_utils="test_autograd_registration",
    )
except torch.testing._internal.optests.generate_tests.OpCheckError as error:
    print(error)
