using Company.Worker;
using RunAi.Administrator;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddOptions<WorkerOptions>().BindConfiguration(WorkerOptions.Section).ValidateOnStart()
    .Validate(options => options.Interval > TimeSpan.Zero, "Worker:Interval must be positive.");

// The settings come from the section RunAi and from variables such as RUNAI_URL. They are checked when the host starts.
builder.Services.AddRunAi().AddAdministratorClient().AddRunAiResilience();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddHostedService<WorkloadReporter>();

await builder.Build().RunAsync();
