using RunAi.Generated.SampleSupport;
using RunAi.Generated.Worker;

var builder = WebApplication.CreateSlimBuilder(args);

// The workloads of the sandbox are a day old, so that some are idle.
await using var sandbox = await EmbeddedSandbox.StartUnlessConfiguredAsync(builder.Configuration, age: TimeSpan.FromDays(1));
builder.AddIdleWorkloadWorker(sandbox is null ? null : sandbox.Configure);
await using var app = builder.Build();
app.MapWorkerHealthChecks();
await app.RunAsync();
return app.Services.GetRequiredService<WorkerStatus>().LastError is null ? 0 : 1;
