void run(void);
void give_back(char *p);
