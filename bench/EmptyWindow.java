import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that a JavaFX program can be: the measure for the program's own start. */
public final class EmptyWindow {
  public static void main(String[] args) {
    Application.launch(Window.class);
  }

  public static final class Window extends Application {
    @Override
    public void start(Stage stage) {
      stage.setTitle("empty");
      stage.setScene(new Scene(new StackPane(), 1280, 760));
      stage.show();
    }
  }
}
