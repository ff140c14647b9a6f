using BrandMall.Cms;
using BrandMall.Cms.Commands;

// `--` words that name a command run it and exit; anything else starts the server.
return MallCommands.IsCommand(args)
    ? await MallCommands.RunAsync(args)
    : await MallServer.RunAsync(args);
