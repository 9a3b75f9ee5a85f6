using RunAi.Generated.Dashboard;
using RunAi.Generated.SampleSupport;

var builder = WebApplication.CreateSlimBuilder(args);
await using var sandbox = await EmbeddedSandbox.StartUnlessConfiguredAsync(builder.Configuration);
builder.AddDashboard();
builder.AddDashboardData(sandbox is null ? null : sandbox.Configure);
await using var app = builder.Build();
app.MapDashboard();
await app.RunAsync();
