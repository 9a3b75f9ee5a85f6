using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunAi.Administrator;

namespace RunAi.Generated.Aot;

/// <summary>Serves models as the JSON of an ASP.NET Core application, whose metadata is the resolver of the client.</summary>
internal static class WebApi
{
    /// <summary>Starts the application, and reads projects from it as a list and as a stream.</summary>
    /// <returns>A description of what was read.</returns>
    public static async Task<string> RunAsync(IReadOnlyList<Project> projects)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, AdministratorJson.Resolver));
        await using var application = builder.Build();
        var options = application.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

        // The source generator for delegates with other parameters does not see the models of its own project.
        application.MapGet("/list", context => context.Response.WriteAsJsonAsync(projects, Get<IReadOnlyList<Project>>()));
        application.MapGet("/stream", context => context.Response.WriteAsJsonAsync(StreamAsync(projects), Get<IAsyncEnumerable<Project>>()));
        application.MapPost("/count", async context =>
        {
            var received = await context.Request.ReadFromJsonAsync(Get<Project[]>());
            await context.Response.WriteAsync($"{received!.Length}");
        });
        await application.StartAsync();

        using var http = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };
        var list = await http.GetStringAsync("/list");
        var isSame = list == await http.GetStringAsync("/stream");
        using var content = new StringContent(list, System.Text.Encoding.UTF8, "application/json");
        using var response = await http.PostAsync("/count", content);
        return $"served {await response.Content.ReadAsStringAsync()} projects, streamed the same: {isSame}";

        JsonTypeInfo<T> Get<T>() => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private static async IAsyncEnumerable<Project> StreamAsync(IReadOnlyList<Project> projects)
    {
        foreach (var project in projects)
        {
            await Task.Yield();
            yield return project;
        }
    }
}
