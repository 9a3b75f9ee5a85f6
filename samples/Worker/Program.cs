using RunAi.Generated.SampleSupport;
using RunAi.Generated.Worker;

var builder = WebApplication.CreateSlimBuilder(args);

// The workloads of the sandbox are a day old, so that some are idle.
await using var sandbox = await EmbeddedSandbox.StartUnlessConfiguredAsync(builder.Configuration, age: TimeSpan.FromDays(1));
builder.AddIdleWorkloadWorker(sandbox is null ? null : sandbox.Configure);
await using var app = builder.Build();
app.MapWorkerHealthChecks();

// The services are disposed of when the host has stopped.
var status = app.Services.GetRequiredService<WorkerStatus>();
await app.RunAsync();
return status.LastError is null ? 0 : 1;
