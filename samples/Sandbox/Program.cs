using RunAi.Generated.Sandbox;

return await SandboxCommand.Create().Parse(args).InvokeAsync();
