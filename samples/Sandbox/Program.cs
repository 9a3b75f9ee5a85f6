using System.Globalization;
using System.Runtime.InteropServices;
using RunAi.Generated.Sandbox;

if (args is not ([] or ["--port", _]) || (args is ["--port", var text] && !ushort.TryParse(text, CultureInfo.InvariantCulture, out _)))
{
    await Console.Error.WriteLineAsync("usage: dotnet run --project samples/Sandbox [-- --port 5080]");
    return 2;
}

var port = args.Length == 2 ? ushort.Parse(args[1], CultureInfo.InvariantCulture) : 0;
await using var sandbox = await RunAiSandbox.StartAsync(new RunAiSandboxOptions { Port = port });
Console.WriteLine($"""
    RUNAI_URL={sandbox.Url.GetLeftPart(UriPartial.Authority)}
    RUNAI_REALM={sandbox.Realm}
    RUNAI_CLIENT_ID={sandbox.ClientId}
    RUNAI_CLIENT_SECRET={sandbox.ClientSecret}
    RUNAI_CLUSTERS={sandbox.Tenant.Clusters[0].Name}={sandbox.Tenant.Clusters[0].Url}
    """);
await Console.Error.WriteLineAsync($"{sandbox.Operations.Count} operations; stop with Ctrl+C");

var stopped = new TaskCompletionSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
await stopped.Task;
return 0;

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true; // the sandbox has to be disposed first
    stopped.TrySetResult();
}
