namespace RunAi.Generator.Tests.Editors;

/// <summary>Tests which files editors and <c>dotnet watch</c> get from the targets of the package.</summary>
public sealed class DesignTimeBuildTests(EditorProject project) : IClassFixture<EditorProject>
{
    private static readonly string[] DesignTime =
    [
        "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:BuildingInsideVisualStudio=true", "-p:SkipCompilerExecution=true",
        "-p:ProvideCommandLineArgs=true",
    ];

    [Fact]
    public async Task Design_time_build_passes_all_files_of_a_spec_to_the_compiler()
    {
        var files = await project.GetItemsAsync("AdditionalFiles", ["-t:RunAiCollectSpecs", .. DesignTime]);

        Assert.Equal(["app.csproj", .. EditorProject.SpecFiles], files);
    }

    [Fact]
    public async Task Fast_up_to_date_check_of_Visual_Studio_includes_all_files_of_a_spec()
    {
        var files = await project.GetItemsAsync("UpToDateCheckInput", ["-t:CollectUpToDateCheckInputDesignTime", .. DesignTime]);

        Assert.Equal(EditorProject.SpecFiles, files);
    }

    /// <summary>The order in which an editor runs its targets does not matter.</summary>
    [Fact]
    public async Task Up_to_date_check_before_the_compiler_does_not_change_the_additional_files()
    {
        var files = await project.GetItemsAsync("AdditionalFiles", ["-t:CollectUpToDateCheckInputDesignTime;RunAiCollectSpecs", .. DesignTime]);

        Assert.Equal(["app.csproj", .. EditorProject.SpecFiles], files);
    }

    /// <summary>Visual Studio evaluates a project again when one of these files changes, and then runs a design-time build.</summary>
    [Fact]
    public async Task Evaluation_lists_the_spec_and_the_lock_file_as_inputs_of_design_time_builds() =>
        Assert.Equal(["runai.specs.lock", "specs/api.yaml"], await project.GetItemsAsync("AdditionalDesignTimeBuildInput"));

    [Fact]
    public async Task Next_design_time_build_finds_a_file_that_a_changed_spec_refers_to()
    {
        try
        {
            await project.AddPartAsync();

            var files = await project.GetItemsAsync("AdditionalFiles", ["-t:RunAiCollectSpecs", .. DesignTime]);

            Assert.Contains("specs/paths/others.yaml", files);
        }
        finally
        {
            await project.RemovePartAsync();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("frameworks")]
    public async Task Dotnet_watch_watches_all_files_of_a_spec(string folder)
    {
        var files = await project.GetWatchedFilesAsync(folder);

        Assert.Subset(files.ToHashSet(), EditorProject.SpecFiles.ToHashSet());
    }
}
